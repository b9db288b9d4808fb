// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
(() => {
    const every = 2000; // ms
    const patience = 4000; // ms for one answer
    const oldAfter = 6; // s
    const unknown = 'unknown';
    const at = (id) => document.getElementById(id);
    let lastAnswer = null; // when, in ms of performance.now()
    let statusAge = 0; // s, as the service told it then

    // A text that did not change is not set again, so that nobody hears it twice.
    const say = (element, text) => {
        if (element.textContent !== text) element.textContent = text;
    };

    const number = (value, unit, digits) =>
        typeof value === 'number' ? `${value.toFixed(digits)}\u00a0${unit}` : unknown;
    const signed = (value, unit, digits) =>
        typeof value === 'number' && value > 0 ? `+${number(value, unit, digits)}` : number(value, unit, digits);

    const span = (nanoseconds, write = signed) => {
        if (typeof nanoseconds !== 'number') return unknown;
        const size = Math.abs(nanoseconds);
        if (size < 1e3) return write(nanoseconds, 'ns', 0);
        if (size < 1e6) return write(nanoseconds / 1e3, 'µs', 1);
        return size < 1e9 ? write(nanoseconds / 1e6, 'ms', 3) : write(nanoseconds / 1e9, 's', 3);
    };

    const duration = (seconds) => {
        if (typeof seconds !== 'number') return unknown;
        const whole = Math.floor(seconds);
        if (whole < 60) return `${whole}\u00a0s`;
        if (whole < 3600) return `${Math.floor(whole / 60)}\u00a0min ${whole % 60}\u00a0s`;
        if (whole < 86400) return `${Math.floor(whole / 3600)}\u00a0h ${Math.floor(whole % 3600 / 60)}\u00a0min`;
        return `${Math.floor(whole / 86400)}\u00a0d ${Math.floor(whole % 86400 / 3600)}\u00a0h`;
    };

    const uuid = (numbers) => Array.isArray(numbers)
        ? numbers.map((byte) => byte.toString(16).padStart(2, '0')).join(':') : 'none';

    const show = (id, rows) => {
        const list = at(id);
        rows.forEach(([name, value], row) => {
            if (list.children.length <= 2 * row)
                list.append(document.createElement('dt'), document.createElement('dd'));
            say(list.children[2 * row], name);
            say(list.children[2 * row + 1], value === null || value === undefined ? unknown : String(value));
        });
    };

    const showState = (s) => {
        at('state').className = `state ${s.healthy ? 'good' : 'bad'}`;
        say(at('sign'), s.healthy ? '✔' : '✖');
        say(at('mode'), s.healthy ? `Good: ${s.mode}` : `Not good: ${s.mode}`);
        // Its figures change all the time, so it is not read out by itself, as the mode is.
        say(at('reason'), s.health_reason);
        say(at('hostname'), s.hostname);
        say(at('about'), `DanteSync ${s.version}, ${s.role}, ${s.clock} clock, up ${duration(s.uptime_s)}`);
        document.title = `${s.healthy ? '✔' : '✖'} ${s.mode} ${s.hostname}`;
    };

    const showValues = (s) => {
        show('clock', [
            ['In this mode for', duration(s.mode_age_s)],
            ['Settled', s.settled ? 'yes' : 'no'],
            ['Phase error', span(s.phase_error_ns)],
            ['Drift left over', s.phase_error_ns === null ? unknown : signed(s.smoothed_rate_ppm, 'ppm', 3)],
            ['Correction applied', signed(s.drift_ppm, 'ppm', 3)],
            ['Receive noise', span(s.receive_noise_ns, number)],
            ['Bound of the error', s.tracking ? `±${span(s.tracking.error_bound_ns, number)}` : unknown],
        ]);
        show('grandmaster', [
            ['Clock', uuid(s.gm_uuid)],
            ['Address', s.gm_source_ip === null ? 'none' : s.gm_source_ip],
            ['Offset (modulo 1 s)', s.phase_error_ns === null ? unknown : span(s.offset_ns)],
            ['Last Sync', s.sync_age_s === null ? unknown : `${number(s.sync_age_s, 's', 1)} ago`],
        ]);
        show('date', [
            ['Server', s.ntp_server === null ? 'none' : s.ntp_server],
            ['Answers', s.ntp_failed ? `no: ${s.ntp_failure || 'failed'}` : s.ntp_age_s === null ? unknown : 'yes'],
            ['Offset (server − local)', s.ntp_age_s === null ? unknown : span(s.ntp_offset_us * 1e3)],
            ['Bound of the error', typeof s.ntp_error_bound_us === 'number'
                ? `±${number(s.ntp_error_bound_us / 1e3, 'ms', 3)}` : unknown],
            ['Last answer', s.ntp_age_s === null ? unknown : `${duration(s.ntp_age_s)} ago`],
        ]);
    };

    const showAge = () => {
        if (lastAnswer === null) return;
        const silence = (performance.now() - lastAnswer) / 1000;
        const age = silence + statusAge;
        const stale = age > oldAfter;
        at('main').classList.toggle('stale', stale);
        // Who answers with an old status has said so himself.
        if (silence > oldAfter && at('sign').textContent !== '?') {
            at('state').className = 'state';
            say(at('sign'), '?');
            say(at('mode'), 'No news');
            say(at('reason'), 'the service does not answer; what stands below is old');
            document.title = `? ${at('hostname').textContent}`;
        }
        say(at('age'), stale ? `Old values, from ${duration(age)} ago.` : 'Live, updated every 2 s.');
    };

    const ask = async () => {
        const abort = new AbortController();
        const timer = setTimeout(() => abort.abort(), patience);
        try {
            const answer = await fetch('/status', { signal: abort.signal, cache: 'no-store' });
            if (answer.ok) {
                const status = await answer.json();
                lastAnswer = performance.now();
                statusAge = status.status_age_s;
                showState(status);
                showValues(status);
            }
        } catch {
            // Told by the age of what is shown.
        } finally {
            clearTimeout(timer);
            showAge();
            setTimeout(ask, every);
        }
    };

    setInterval(showAge, 1000);
    ask();
})();
