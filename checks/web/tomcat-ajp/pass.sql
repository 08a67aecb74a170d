INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 3, 'Connector', '8009', 'protocol', 'AJP/1.3', '/etc/tomcat10/server.xml', 20),
  ('/etc/tomcat10', 3, 'Connector', '8009', 'secret', '(hidden)', '/etc/tomcat10/server.xml', 21),
  ('/etc/tomcat10', 4, 'Connector', '8080', 'protocol', 'HTTP/1.1', '/etc/tomcat10/server.xml', 22);
