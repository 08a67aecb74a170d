INSERT INTO web_logins (page, kind, action, is_https, pages, wrong_tries, has_limit, limit_kind, tells_accounts, told_by) VALUES
  ('https://a.cn/login', 'form', 'https://a.cn/login', 1, 3, 10, 1, 'locked', 1, '200 Wrong password | 200 No such account');
