-- id: setuid-interpreters
-- title: No shell, interpreter, editor or copy tool runs as root for everybody
-- title[zh_CN]: 外壳、解释器、编辑器和复制工具没有 setuid root
-- severity: critical
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a zicha:RA108
-- key: path
-- why: With this one file every account that can start it is root, with a command that stands in
--     every collection of tricks.
-- why[zh_CN]: 凡能启动该文件的账户，只需一条广为人知的命令即可成为 root。
-- fix: chmod u-s {path}; then find out who set the bit and what was done with it.
-- fix[zh_CN]: 执行 chmod u-s {path}，并查明是谁设置的、做过什么。
SELECT path, user AS owner, mode, package, modified_at
FROM setuid_files
WHERE is_setuid AND uid = 0
  AND path NOT REGEXP '^/(var/lib/(docker|containers|containerd|lxc|machines|snapd)|snap)/'
  AND path REGEXP '/((ba|da|z|k|mk|pdk|c|tc|fi|a)?sh[0-9.]*'
      || '|(python|perl|ruby|lua|php|node|tclsh|expect)[0-9.]*'
      || '|[gmn]?awk|sed|find|xargs|vim?|vim[.-].*|nano|emacs.*|ed|less|more|cp|mv|dd|cat|tee|tar'
      || '|zip|rsync|scp|install|chmod|chown|env|nice|timeout|strace|gdb|nmap|docker|nc|socat'
      || '|curl|wget|systemctl|openssl|ld-linux.*)$';
