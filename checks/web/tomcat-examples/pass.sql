INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 3, 'webapp', 'his', 'path', '/opt/tomcat/webapps/his', '/etc/tomcat10/x', 20);
