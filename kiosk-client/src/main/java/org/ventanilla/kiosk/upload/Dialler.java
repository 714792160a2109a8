package org.ventanilla.kiosk.upload;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Opens connections, several at a time if need be, and hears what comes on them. Lives on the event loop. */
final class Dialler {
    private static final int CONNECT_MS = 6_000;
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final int LONGEST_PROBLEM = 8192;
    private static final WriteBufferWaterMark WATER = new WriteBufferWaterMark(Window.LARGEST, 2 * Window.LARGEST);

    /** A connection that came about, and the seconds it took. */
    interface Connected {
        void with(Channel channel, double seconds);
    }

    private final URI server;
    private final EventLoop loop;
    private final @Nullable SslContext tls;
    private final Connected connected;
    private final BiConsumer<Channel, Reply> heard;
    private final Consumer<Channel> lost;
    private final List<Channel> dialling = new ArrayList<>();

    Dialler(URI server, EventLoop loop, Connected connected, BiConsumer<Channel, Reply> heard, Consumer<Channel> lost) {
        this.server = server;
        this.loop = loop;
        this.tls = server.getScheme().equals("https") ? tls() : null;
        this.connected = connected;
        this.heard = heard;
        this.lost = lost;
    }

    void dial() {
        long start = System.nanoTime();
        var standard = tls == null ? HTTP_PORT : HTTPS_PORT;
        var port = server.getPort() == -1 ? standard : server.getPort();
        var future = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MS)
                .option(ChannelOption.TCP_NODELAY, true)
                // Closed, it drops what lies in the system's buffer: that would get in the way of the next one.
                .option(ChannelOption.SO_LINGER, 0)
                .option(ChannelOption.WRITE_BUFFER_WATER_MARK, WATER)
                .handler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        prepare(channel, port);
                    }
                })
                .connect(server.getHost(), port);
        var channel = future.channel();
        dialling.add(channel);
        future.addListener(done -> {
            if (!done.isSuccess()) {
                dialling.remove(channel);
            } else if (tls == null) {
                ready(channel, start);
            } else {
                channel.pipeline().get(SslHandler.class).handshakeFuture().addListener(shaken -> {
                    if (shaken.isSuccess()) {
                        ready(channel, start);
                    } else {
                        close(channel);
                    }
                });
            }
        });
    }

    /** One is enough. */
    void dropOthers(Channel taken) {
        var others = List.copyOf(dialling);
        dialling.clear();
        others.stream().filter(channel -> !channel.equals(taken)).forEach(Dialler::close);
    }

    /** That it is closed is heard from the connection itself. */
    private static void close(Channel channel) {
        var unused = channel.close();
    }

    private void ready(Channel channel, long start) {
        if (dialling.remove(channel)) {
            connected.with(channel, (System.nanoTime() - start) / 1e9);
        }
    }

    private void prepare(SocketChannel channel, int port) {
        if (tls != null) {
            channel.pipeline().addLast(tls.newHandler(channel.alloc(), server.getHost(), port));
        }
        channel.pipeline().addLast(new HttpClientCodec(), new Hearing());
    }

    private static SslContext tls() {
        try {
            return SslContextBuilder.forClient()
                    .endpointIdentificationAlgorithm("HTTPS")
                    .build();
        } catch (SSLException e) {
            throw new IllegalStateException("this Java has no TLS", e);
        }
    }

    private final class Hearing extends SimpleChannelInboundHandler<HttpObject> {
        private @Nullable HttpResponse head;
        private final StringBuilder body = new StringBuilder();

        @Override
        protected void channelRead0(ChannelHandlerContext ctx, HttpObject message) {
            if (message instanceof HttpResponse response) {
                head = response;
                body.setLength(0);
            }
            if (message instanceof HttpContent content && body.length() < LONGEST_PROBLEM) {
                body.append(content.content().toString(StandardCharsets.UTF_8));
            }
            if (message instanceof LastHttpContent && head != null) {
                heard.accept(ctx.channel(), reply(head));
                head = null;
            }
        }

        private Reply reply(HttpResponse response) {
            var offset = response.headers().get("Upload-Offset", "-1");
            return new Reply(
                    response.status().code(),
                    offset.matches("[0-9]{1,15}") ? Long.parseLong(offset) : -1,
                    body.toString());
        }

        @Override
        public void channelInactive(ChannelHandlerContext ctx) {
            dialling.remove(ctx.channel());
            lost.accept(ctx.channel());
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext ctx, Throwable fault) {
            close(ctx.channel());
        }
    }
}
