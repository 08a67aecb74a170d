INSERT INTO web_pages (url, status, is_html) VALUES ('https://a.cn/', 200, 1);
INSERT INTO web_keywords (page, word, category, place, times, excerpt, is_warned) VALUES
  ('https://a.cn/safety.html', '裸聊', 'pornography', 'text', 1, '警惕裸聊诈骗', 1);
