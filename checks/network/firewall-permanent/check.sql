-- id: firewall-permanent
-- title: The packet filter comes back after a restart
-- title[zh_CN]: 防火墙规则在重启后仍然生效
-- severity: medium
-- area: network
-- controls: gbt22239:8.1.3.2.a gbt22239:7.1.3.2.a zicha:RA053 zicha:RA114
-- when: SELECT 1 FROM firewall_rules WHERE hook = 'input' AND (position > 0 OR policy = 'drop')
-- key: problem
-- same-as: xccdf:nftables_rules_permanent
-- why: Rules that somebody typed in are gone after the next power cut or update of the kernel, and
--     nobody notices that every port is open again.
-- why[zh_CN]: 手工输入的规则在断电重启或内核升级后就会消失，所有端口重新暴露而无人察觉。
-- fix: Save the rules and load them at boot: nft list ruleset > /etc/nftables.conf; systemctl enable
--     nftables (or apt install iptables-persistent; dnf install iptables-services).
-- fix[zh_CN]: 保存规则并设为开机加载：nft list ruleset > /etc/nftables.conf；systemctl enable nftables（或 apt install iptables-persistent；dnf install iptables-services）。
SELECT 'no service loads the rules of the packet filter at boot' AS problem
WHERE NOT EXISTS (
  SELECT 1 FROM services
  WHERE is_enabled AND name IN ('nftables', 'ufw', 'firewalld', 'iptables', 'ip6tables',
    'netfilter-persistent', 'shorewall', 'shorewall6', 'ferm', 'firehol', 'csf',
    -- These bring rules of their own and load them themselves.
    'fail2ban', 'crowdsec-firewall-bouncer', 'sshguard', 'libvirtd', 'virtnetworkd', 'lxd', 'lxc-net',
    'docker', 'podman', 'kubelet', 'k3s', 'k3s-agent', 'rke2-server', 'rke2-agent', 'tailscaled',
    'pve-firewall'));
