-- id: remote-desktop-servers
-- title: No server for remote desktops runs here without need
-- title[zh_CN]: 没有不必要的远程桌面服务
-- severity: medium
-- area: services
-- controls: gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c zicha:RB121 highrisk:6.4.3.1
-- key: product
-- why: VNC knows one short password for all and sends most of what it shows in clear; nobody can
--     say later who sat there.
-- why[zh_CN]: VNC 只有一个共用的短口令，画面大多明文传输；事后也说不清当时是谁在操作。
-- fix: Remove {product} ({evidence}); where a desktop is needed from afar, bind it to 127.0.0.1
--     and reach it through SSH.
-- fix[zh_CN]: 卸载 {product}（{evidence}）；确需远程桌面的，只监听 127.0.0.1 并通过 SSH 转发访问。
SELECT product, group_concat(DISTINCT seen_as) AS seen_as, group_concat(DISTINCT evidence) AS evidence,
       max(version) AS version
FROM remote_control_software WHERE kind IN ('vnc', 'rdp') GROUP BY product ORDER BY product;
