INSERT INTO web_personal_data (page, kind, sample, times) VALUES
  ('https://a.cn/contact', 'phone', '138*****123', 10), ('https://a.cn/list', 'bank_card', '6222***********123', 40);
