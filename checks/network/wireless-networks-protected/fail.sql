INSERT INTO wireless_interfaces (kind, name, ssid, security, is_hidden, is_up, is_blocked, joins_by_itself, path, line)
VALUES ('network', 'guest', 'guest', 'open', 0, NULL, NULL, 1, '/etc/NetworkManager/system-connections/guest.nmconnection', 5);
