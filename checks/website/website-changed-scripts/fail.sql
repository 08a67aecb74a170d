INSERT INTO web_changes (page, kind, change, before, after) VALUES
  ('https://a.cn/', 'script', 'added', NULL, 'http://evil.example/x.js');
