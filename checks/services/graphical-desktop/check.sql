-- id: graphical-desktop
-- title: No graphical desktop is started on a server
-- title[zh_CN]: 服务器未启用图形桌面
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA184
-- key: name
-- why: A desktop brings hundreds of programs and their holes, and tempts people to browse and read
--     mail on a server.
-- why[zh_CN]: 图形桌面带来数百个程序及其漏洞，也容易让人在服务器上浏览网页、收发邮件。
-- fix: systemctl set-default multi-user.target && systemctl disable --now {name}; then remove the
--     desktop's packages.
-- fix[zh_CN]: systemctl set-default multi-user.target && systemctl disable --now {name}；然后卸载桌面软件包。
SELECT name, min(description) AS description, min(path) AS path FROM services
WHERE name IN ('gdm', 'gdm3', 'lightdm', 'sddm', 'xdm', 'lxdm', 'slim', 'wdm', 'nodm', 'ukui-greeter')
  AND kind IN ('service', 'sysv') AND state <> 'alias' AND (is_enabled OR is_running = 1)
GROUP BY name;
