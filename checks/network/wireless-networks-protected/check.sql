-- id: wireless-networks-protected
-- title: The host joins no wireless network that is open
-- title[zh_CN]: 主机不连接未加密的无线网络
-- severity: high
-- area: network
-- controls: gbt22239:8.1.3.1.d gbt22239:8.1.4.8.a gbt22239:8.1.10.6.j zicha:RB102 highrisk:6.3.1.2
-- key: path name
-- why: Everybody in range reads along; and anybody who gives a network that name has this host
--     join it.
-- why[zh_CN]: 信号范围内的任何人都能窃听；他人只要使用同名热点，本机就会自动连接。
-- fix: nmcli connection delete "{name}"; or remove the network from {path}.
-- fix[zh_CN]: 执行 nmcli connection delete "{name}"，或从 {path} 中删除该网络。
SELECT name, ssid, security, path, line FROM wireless_interfaces
WHERE kind = 'network' AND security IN ('open', 'wep');
