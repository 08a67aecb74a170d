INSERT INTO web_logins (page, kind, action, is_https, pages, wrong_tries, has_limit, tells_accounts) VALUES
  ('https://a.cn/login', 'form', 'https://a.cn/login', 1, 3, 10, 0, 0),
  ('https://a.cn/other', 'form', 'https://a.cn/other', 1, 3, NULL, NULL, NULL);
