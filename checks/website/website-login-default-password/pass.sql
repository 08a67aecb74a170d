INSERT INTO web_login_tries (page, kind, account, tries, is_accepted) VALUES
  ('https://a.cn/login', 'form', 'admin', 3, 0);
