-- id: tomcat-access-log
-- title: Tomcat records every request
-- title[zh_CN]: Tomcat 记录所有访问请求
-- severity: medium
-- area: web
-- controls: gbt22239:8.1.4.3.a gbt22239:7.1.4.3.a
-- key: instance
-- why: Without the access log nobody can say afterwards which pages were attacked, and from
--     where.
-- why[zh_CN]: 没有访问日志，事后无法查明哪些页面被攻击、来自何处。
-- fix: Add a Valve of class org.apache.catalina.valves.AccessLogValve to the Host in {path} and
--     restart Tomcat.
-- fix[zh_CN]: 在 {path} 的 Host 中加入 org.apache.catalina.valves.AccessLogValve，然后重启 Tomcat。
SELECT instance, min(path) AS path FROM tomcat_config WHERE path LIKE '%/server.xml'
GROUP BY instance
HAVING sum(element = 'Valve' AND value LIKE '%AccessLogValve') = 0;
