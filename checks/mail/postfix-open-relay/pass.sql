INSERT INTO postfix_config (key, value, is_default, path, line) VALUES
  ('mynetworks', '127.0.0.0/8 [::1]/128 10.0.0.0/8', 0, '/etc/postfix/main.cf', 30),
  ('smtpd_relay_restrictions', 'permit_mynetworks defer_unauth_destination', 0, '/etc/postfix/main.cf', 31);
