INSERT INTO web_logins (page, kind, action, is_https, pages, wrong_tries, has_limit) VALUES
  ('https://a.cn/login', 'form', 'https://a.cn/login', 1, 3, 10, 0);
