INSERT INTO file_capabilities (path, capabilities, root_id) VALUES ('/usr/bin/ping', 'cap_net_raw=ep', 0), ('/usr/bin/python3.11', 'cap_net_raw,cap_setuid=ep', 0);
