-- id: wireless-networks-none
-- title: A host on cables knows no wireless network
-- title[zh_CN]: 有线主机不保存无线网络配置
-- severity: low
-- area: network
-- controls: gbt22239:8.1.3.1.d gbt22239:8.1.10.6.j zicha:RB102 zicha:RA176 zicha:RA188
-- key: path name
-- why: A network that it joined once, a telephone's for one, it joins again by itself, past the
--     firewall.
-- why[zh_CN]: 曾经连接过的网络（例如手机热点）会再次自动连接，绕过防火墙。
-- fix: nmcli connection delete "{name}"; or remove the network from {path}.
-- fix[zh_CN]: 执行 nmcli connection delete "{name}"，或从 {path} 中删除该网络。
SELECT name, ssid, security, path, line FROM wireless_interfaces
WHERE kind = 'network' AND joins_by_itself = 1;
