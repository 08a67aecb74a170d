INSERT INTO web_keywords (page, word, category, place, times, excerpt, is_warned) VALUES
  ('https://a.cn/x.html', '真人荷官', 'gambling', 'hidden', 3, '真人荷官', 0);
