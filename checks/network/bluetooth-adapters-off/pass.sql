INSERT INTO bluetooth (name, address, driver, is_blocked, path) VALUES ('hci0', NULL, 'btusb', 1, '/sys/class/bluetooth/hci0');
