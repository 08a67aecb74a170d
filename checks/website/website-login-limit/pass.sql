INSERT INTO web_logins (page, kind, action, is_https, pages, wrong_tries, has_limit, limit_kind, limit_after) VALUES
  ('https://a.cn/login', 'form', 'https://a.cn/login', 1, 3, 10, 1, 'locked', 5),
  ('https://a.cn/other', 'form', 'https://a.cn/other', 1, 1, NULL, NULL, NULL, NULL);
