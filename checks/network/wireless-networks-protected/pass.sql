INSERT INTO wireless_interfaces (kind, name, ssid, security, is_hidden, is_up, is_blocked, joins_by_itself, path, line)
VALUES ('interface', 'wlan0', NULL, NULL, 0, 1, 0, NULL, '/sys/class/net/wlan0', NULL), ('network', 'office', 'office', 'wpa-eap', 0, NULL, NULL, 1, '/etc/NetworkManager/system-connections/office.nmconnection', 5);
