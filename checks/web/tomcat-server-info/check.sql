-- id: tomcat-server-info
-- title: Tomcat's error pages do not tell its version
-- title[zh_CN]: Tomcat 错误页面不透露版本号
-- severity: low
-- area: web
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: instance
-- why: The version on an error page tells a scanner which published holes to try.
-- why[zh_CN]: 错误页面上的版本号会告诉扫描器该尝试哪些已公开漏洞。
-- fix: Add `<Valve className="org.apache.catalina.valves.ErrorReportValve" showReport="false"
--     showServerInfo="false"/>` to the Host in {path} and restart Tomcat.
-- fix[zh_CN]: 在 {path} 的 Host 中加入 `<Valve className="org.apache.catalina.valves.ErrorReportValve" showReport="false" showServerInfo="false"/>`，然后重启 Tomcat。
SELECT instance, min(path) AS path FROM tomcat_config WHERE path LIKE '%/server.xml'
GROUP BY instance
HAVING sum(element = 'Valve' AND attribute = 'showServerInfo' AND lower(value) = 'false') = 0;
