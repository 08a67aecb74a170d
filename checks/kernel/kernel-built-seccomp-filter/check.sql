-- id: kernel-built-seccomp-filter
-- title: Programs can choose which system calls they give up
-- title[zh_CN]: 程序可以选择放弃哪些系统调用
-- severity: medium
-- area: kernel
-- controls: gbt22239:8.1.10.5.a gbt22239:7.1.10.5 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: kernel
-- same-as: xccdf:kernel_config_seccomp_filter
-- why: Without the filter the sandboxes of browsers, systemd and container engines do not work.
-- why[zh_CN]: 没有过滤器，浏览器、systemd 和容器引擎的沙箱都无法工作。
-- fix: Start a kernel with CONFIG_SECCOMP_FILTER=y and remove {kernel}: the distribution's own
--     kernel if it has that, else one that is built with it ({path}).
-- fix[zh_CN]: 改用 CONFIG_SECCOMP_FILTER=y 的内核并卸载 {kernel}：优先使用发行版自带的内核，否则按此选项重新编译（{path}）。
SELECT kernel, name, value, path, line FROM kernel_config
WHERE name = 'CONFIG_SECCOMP_FILTER' AND value IS NOT 'y';
