-- id: tomcat-users-private
-- title: Tomcat's passwords are readable by its own account only
-- title[zh_CN]: Tomcat 口令文件不对其他账户开放
-- severity: high
-- area: web
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.2.f
-- key: path
-- why: The passwords stand there in clear; whoever reads them administers the applications.
-- why[zh_CN]: 口令以明文保存在其中，读到者即可管理各应用。
-- fix: Run `chmod o= {path}`, and change the passwords: they were readable.
-- fix[zh_CN]: 执行 `chmod o= {path}`，并更换其中的口令，因为它们曾可被读取。
SELECT DISTINCT f.path, f.mode, f.user FROM tomcat_config t JOIN files f ON f.path = t.path
WHERE t.element = 'user' AND f.is_world_readable;
