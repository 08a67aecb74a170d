INSERT INTO wireless_interfaces (kind, name, ssid, security, is_hidden, is_up, is_blocked, joins_by_itself, path, line)
VALUES ('network', 'office', 'office', 'wpa-eap', 0, NULL, NULL, 0, '/etc/NetworkManager/system-connections/office.nmconnection', 5);
