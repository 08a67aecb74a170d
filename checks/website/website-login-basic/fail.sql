INSERT INTO web_logins (page, kind, action, realm, is_https, pages) VALUES
  ('http://a.cn/admin/', 'basic', 'http://a.cn/admin/', 'admin', 0, 1);
