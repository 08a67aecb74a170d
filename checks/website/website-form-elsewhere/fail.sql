INSERT INTO web_forms (page, number, method, action, is_page_https, is_action_https, is_external, has_password, has_file, has_token, has_captcha, inputs) VALUES
  ('https://a.cn/login', 1, 'post', 'https://a.cn/login', 1, 1, 1, 1, 0, 1, 0, 2);
