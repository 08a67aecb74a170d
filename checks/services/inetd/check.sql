-- id: inetd
-- title: The internet super-server is off
-- title[zh_CN]: 未启用 inetd、xinetd 超级服务
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- key: name
-- why: What it starts today is nearly always an old service without encryption, and whatever is
--     dropped into its configuration listens from then on.
-- why[zh_CN]: 如今由它启动的几乎都是不加密的老旧服务，而且只要在其配置中加入一项，就会多出一个监听端口。
-- fix: See what it starts (/etc/inetd.conf, /etc/xinetd.d), replace that, then systemctl disable
--     --now {name}.
-- fix[zh_CN]: 查看它启动的服务（/etc/inetd.conf、/etc/xinetd.d），替换后执行 systemctl disable --now {name}。
SELECT name, min(kind) AS kind, min(path) AS path FROM services
WHERE kind IN ('service', 'sysv') AND state <> 'alias' AND (is_enabled OR is_running = 1)
  AND name IN ('inetd', 'openbsd-inetd', 'inetutils-inetd', 'xinetd', 'rlinetd')
GROUP BY name;
