INSERT INTO wireless_interfaces (kind, name, ssid, security, is_hidden, is_up, is_blocked, joins_by_itself, path, line)
VALUES ('network', 'phone', 'phone', 'wpa-psk', 0, NULL, NULL, 1, '/etc/NetworkManager/system-connections/phone.nmconnection', 5);
