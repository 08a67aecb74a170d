INSERT INTO interfaces (name, kind, mac, is_up, driver) VALUES ('wlp2s0', 'wireless', '00:28:f8:11:22:33', 0, 'iwlwifi');
