INSERT INTO tomcat_config (instance, number, element, name, attribute, value, path, line) VALUES
  ('/etc/tomcat10', 1, 'webapp', 'manager', 'path', '/var/lib/tomcat10/webapps/manager', '/etc/tomcat10/x', 20),
  ('/etc/tomcat10', 2, 'Valve', 'org.apache.catalina.valves.RemoteAddrValve', 'allow', '10.1.2.3', '/etc/tomcat10/webapps/manager/META-INF/context.xml', 21);
