INSERT INTO file_capabilities (path, capabilities, is_writable_by_others) VALUES ('/usr/local/bin/tool', 'cap_net_raw=ep', 1);
