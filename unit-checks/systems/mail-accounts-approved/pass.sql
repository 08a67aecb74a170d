INSERT INTO systems (id, name, class, mail_needs_approval) VALUES ('邮箱', '邮箱', 'mail', 1);
