INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 3, 'Host', 'localhost', 'autoDeploy', 'true', '/etc/tomcat10/server.xml', 20);
