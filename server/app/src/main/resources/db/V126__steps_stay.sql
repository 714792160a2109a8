-- How a case came where it stands is evidence. The words of a step lie apart, in case_step_words, and can be erased.
create function case_step_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a step of a case is never changed nor taken away';
end
$$;

create trigger case_step_stays before update or delete on case_step for each row execute function case_step_stays();
create trigger case_steps_stay before truncate on case_step for each statement execute function case_step_stays();
