INSERT INTO file_capabilities (path, capabilities, is_writable_by_others) VALUES ('/usr/bin/ping', 'cap_net_raw=ep', 0);
