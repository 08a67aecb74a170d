INSERT INTO file_capabilities (path, capabilities, root_id) VALUES
  ('/usr/bin/ping', 'cap_net_raw=ep', 0), ('/usr/bin/newuidmap', 'cap_setuid=ep', 0), ('/usr/sbin/web', 'cap_net_bind_service=ep', 0),
  ('/srv/ns/python3', 'cap_setuid=ep', 100000);
