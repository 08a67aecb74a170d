-- id: capabilities-dangerous
-- title: No program has capabilities that amount to root
-- title[zh_CN]: 没有程序具有等同于 root 的 capabilities
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
--     zicha:RA108
-- key: path
-- why: With {capabilities} whoever starts {path} can become root in one line; on an interpreter
--     or an editor this is the same as a shell of root for everybody.
-- why[zh_CN]: 凭 {capabilities}，任何能启动 {path} 的人一条命令即可成为 root；若设在解释器或编辑器上，等于给所有人一个 root shell。
-- fix: setcap -r {path}; what it needs the right for can be started by a service with that right
--     alone (AmbientCapabilities=).
-- fix[zh_CN]: 执行 setcap -r {path}；确需该权限的功能应由服务单独授权启动（AmbientCapabilities=）。
SELECT path, capabilities, user AS owner, package, modified_at FROM file_capabilities
WHERE root_id = 0
  AND capabilities REGEXP '(^all=|\bcap_(setuid|setgid|setfcap|setpcap|dac_override|dac_read_search|chown|fowner|sys_admin|sys_ptrace|sys_module|sys_rawio|mac_admin|bpf)\b)'
  AND replace(path, rtrim(path, replace(path, '/', '')), '') NOT IN ('newuidmap', 'newgidmap', 'snap-confine', 'suexec', 'gnome-keyring-daemon', 'dumpcap', 'sssd_pam', 'ldap_child', 'krb5_child', 'selinux_child', 'proxy_child')
  AND path NOT REGEXP '^/(var/lib/(docker|containers|containerd|lxc|machines|snapd)|snap)/';
