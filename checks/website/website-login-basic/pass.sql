INSERT INTO web_logins (page, kind, action, is_https, pages) VALUES
  ('https://a.cn/admin/', 'basic', 'https://a.cn/admin/', 1, 1),
  ('http://a.cn/sso/', 'negotiate', 'http://a.cn/sso/', 0, 1),
  ('http://a.cn/login', 'form', 'http://a.cn/login', 0, 3);
