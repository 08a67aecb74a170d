INSERT INTO links (id, name, to_system, control, is_encrypted, approved_on) VALUES ('医保', '医保', '市医保', '前置机', 1, '2020-01-01');
