INSERT INTO ssh_client_config (user, host, key, value, path, line) VALUES (NULL, '*', 'stricthostkeychecking', 'ask', '/etc/ssh/ssh_config', 3), (NULL, '*', 'stricthostkeychecking', 'accept-new', '/etc/ssh/ssh_config', 4),
 ('li', 'x', 'userknownhostsfile', '~/.ssh/known_hosts', '/home/li/.ssh/config', 2);
