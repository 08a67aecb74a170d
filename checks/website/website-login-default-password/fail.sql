INSERT INTO web_login_tries (page, kind, account, tries, is_accepted, password, evidence) VALUES
  ('https://a.cn/login', 'form', 'admin', 2, 1, 'line 4 of the list', 'a way to log out, which a visitor does not get'),
  ('https://a.cn/login', 'form', 'li', 3, 0, NULL, NULL);
