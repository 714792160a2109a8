-- Where the words that were read stand on their page, one a line: left, top, width and height in ten-thousandths of the page, and the word.
alter table page_text add column placed text not null default '';
