INSERT INTO web_changes (page, kind, change, before, after) VALUES
  ('https://a.cn/', 'title', 'changed', 'Home', 'Hacked');
