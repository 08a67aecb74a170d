-- id: net-redirects-accepted
-- title: Nobody in the network can change this host's routes by ICMP redirects
-- title[zh_CN]: 网内他人不能通过 ICMP 重定向更改本机路由
-- severity: low
-- area: kernel
-- controls: gbt22239:8.1.3.3.b gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c
-- key: name
-- why: A neighbour can have this host's traffic sent through their own computer and read or change
--     what is not encrypted.
-- why[zh_CN]: 同网段的人可以使本机流量经过其计算机，读取或篡改未加密的内容。
-- fix: Write "{name} = 0" (with the *, it stands for every interface) to
--     /etc/sysctl.d/90-network.conf, then: systemctl restart systemd-sysctl
-- fix[zh_CN]: 在 /etc/sysctl.d/90-network.conf 中写入“{name} = 0”（其中 * 代表所有接口），然后执行 systemctl restart systemd-sysctl
/* As the kernel decides: an interface that forwards believes IPv4 redirects if "all" and its own
 * value say so, any other if either does, and IPv6 ones by its own value if it does not forward. */
WITH conf AS (
  SELECT substr(r.name, 8, 1) AS family,
         substr(r.name, 15, length(r.name) - 14 - length('.accept_redirects')) AS interface,
         r.value = '1' AS believes,
         coalesce((SELECT f.value FROM sysctl AS f
                   WHERE f.name = replace(r.name, '.accept_redirects', '.forwarding')), '0')
           <> '0' AS forwards,
         coalesce((SELECT d.value FROM sysctl AS d
                   WHERE d.name = replace(r.name, '.accept_redirects', '.disable_ipv6')), '0')
           = '1' AS is_off,
         (SELECT t.value FROM sysctl AS t
          WHERE t.name = replace(r.name, '.accept_redirects', '.secure_redirects')) = '0' AS trusts
  FROM sysctl AS r WHERE r.name GLOB 'net.ipv[46].conf.*.accept_redirects' ORDER BY 1, 2)
SELECT 'net.ipv' || own.family || '.conf.*.accept_redirects' AS name,
       group_concat(own.interface, ', ') AS interfaces,
       CASE WHEN own.family = '4' AND NOT max(own.trusts AND every.trusts)
            THEN 'known gateways' ELSE 'everybody' END AS believed
FROM conf AS own JOIN conf AS every ON every.family = own.family AND every.interface = 'all'
WHERE own.interface NOT IN ('all', 'lo') AND NOT own.is_off
  AND CASE WHEN own.family = '6' THEN own.believes AND NOT own.forwards
           WHEN own.forwards THEN own.believes AND every.believes
           ELSE own.believes OR every.believes END
GROUP BY own.family;
