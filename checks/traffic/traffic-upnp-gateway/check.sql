-- id: traffic-upnp-gateway
-- title: No device offers to open the network's edge by UPnP
-- title[zh_CN]: 没有设备提供可由内部打开出口的 UPnP 服务
-- severity: medium
-- area: traffic
-- controls: gbt22239:8.1.3.1.b gbt22239:8.1.3.2.a zicha:RB102 zicha:RA025
-- key: ip mac
-- why: Any program inside may then have a port of the outside led to itself, without a password; and such a device is mostly a private router.
-- why[zh_CN]: 内部任何程序无需口令即可把外部端口映射到自己；且此类设备多为私接的家用路由器。
-- fix: Turn UPnP (IGD) off on {ip} ({mac}, {product}), or take the device away if it is not the unit's.
-- fix[zh_CN]: 在 {ip}（{mac}，{product}）上关闭 UPnP（IGD）；若不属于本单位，请移除该设备。
SELECT ip, mac, min(what) AS what, max(detail) AS product, min(first_seen) AS first_seen, max(last_seen) AS last_seen
FROM net_announced
WHERE kind = 'upnp' AND what IN ('internetgatewaydevice', 'wandevice', 'wanconnectiondevice', 'wanipconnection', 'wanpppconnection')
GROUP BY ip, mac;
