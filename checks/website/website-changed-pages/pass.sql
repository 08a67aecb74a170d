INSERT INTO web_changes (page, kind, change, before, after) VALUES
  ('https://a.cn/', 'host', 'added', NULL, 'b.com');
