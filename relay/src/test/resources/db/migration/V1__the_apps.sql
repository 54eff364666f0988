create table public.the_apps_own_table (x int);
