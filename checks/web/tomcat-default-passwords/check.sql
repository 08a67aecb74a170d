-- id: tomcat-default-passwords
-- title: No user of Tomcat has a password that everybody knows
-- title[zh_CN]: Tomcat 用户不使用众所周知的口令
-- severity: critical
-- area: web
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.b gbt22239:7.1.4.2.b highrisk:6.4.2.1
--     zicha:RB090 zicha:RA163
-- key: name path
-- why: Robots try tomcat/tomcat on every manager page that they find; with it they install a
--     program of theirs.
-- why[zh_CN]: 自动扫描程序会对每个管理页面尝试 tomcat/tomcat，登录后即可部署自己的程序。
-- fix: Remove {name} from {path}:{line}, or give it a long password of its own, and restart
--     Tomcat.
-- fix[zh_CN]: 从 {path}:{line} 中删除 {name}，或为其设置独有的长口令，然后重启 Tomcat。
SELECT name, value AS password, path, line FROM tomcat_config
WHERE element = 'user' AND attribute = 'password' AND value IN ('default', 'empty');
