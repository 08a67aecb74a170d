INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 1, 'Server', '-1', 'port', '-1', '/etc/tomcat10/server.xml', 20),
  ('/etc/tomcat10', 3, 'Valve', 'x', 'showServerInfo', 'true', '/etc/tomcat10/server.xml', 21);
